"""Who meets whom, exactly: the network, its own solver and the simplex method behind it."""
