"""From a sign-up file to drafts of people; writes nothing.

The way of the data, module by module:

- ``read`` opens the file (``guard`` refuses what is dangerous, ``text`` and ``workbook`` know the formats,
  ``encodings`` the code pages) and ``table`` finds the headings in it.
- ``columns`` says what each column is, from ``words`` (headers; ``headers`` and ``roles`` are its lists), ``evidence``
  (values) and ``neighbours`` (the columns beside it); ``questions`` asks what cannot be known.
- ``rows`` reads one row, by ``answers``, ``experience``, ``contact``, ``dates`` and ``topics``.
- ``people`` puts the rows together to people; ``aside`` says which rows are none, ``employers`` gives one spelling to
  each employer, ``likeness`` says who may be one person.
- ``draft`` is the door to all of this, ``records`` its words. ``merge`` compares a draft with what is stored,
  ``vanished`` says who is missing from it, and ``wishes`` whom somebody would like to meet.
"""
