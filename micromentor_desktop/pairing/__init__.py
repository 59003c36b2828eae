"""From sign-ups and rules to a proven plan: no Qt, no database.

``build`` states a problem, ``pair`` answers it by way of ``solving`` (who meets whom) and ``arranging`` (tables and
rounds); ``checking`` believes neither, ``telling`` puts it into words, ``adjust`` and ``price`` are for the hand,
``repairing`` for the day.
"""
