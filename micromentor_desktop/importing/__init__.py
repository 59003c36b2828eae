"""From a sign-up file to drafts of people; writes nothing."""
