"""The history of the schema. A released migration is never edited; each has a test on a kept old file."""
