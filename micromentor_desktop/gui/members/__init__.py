"""The page with the chapter's members."""
