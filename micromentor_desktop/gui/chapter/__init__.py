"""The chapter's own name, logo, colour, paper and topics."""
