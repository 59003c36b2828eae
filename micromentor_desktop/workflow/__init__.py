"""One use case a file: one transaction in, typed changes out; no Qt."""
