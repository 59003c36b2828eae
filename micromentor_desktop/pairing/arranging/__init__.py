"""From pairs to rounds and tables: splitting, sharing tables, new faces."""
