"""What fields take, in words, where no list of values can say it (context "Param")."""

from __future__ import annotations

from liaison.core.translatable import QT_TRANSLATE_NOOP

LINE = QT_TRANSLATE_NOOP("Param", "one line of at most 2000 letters")
TITLE = QT_TRANSLATE_NOOP("Param", "one line that says something")
WHY = QT_TRANSLATE_NOOP("Param", "one line that says why")
WHO = QT_TRANSLATE_NOOP("Param", "the role that accepts it")
SAID_BY = QT_TRANSLATE_NOOP("Param", "a name or a role")
PARTY = QT_TRANSLATE_NOOP("Param", "a mission or a party that is known")
LONG = QT_TRANSLATE_NOOP("Param", "a long text")
ADOPTED_WORDS = QT_TRANSLATE_NOOP("Param", "words that stand in the adopted text")
UTF8 = QT_TRANSLATE_NOOP("Param", "text in UTF-8")
RANGE = QT_TRANSLATE_NOOP("Param", "a number or the least and the most")
COUNT = QT_TRANSLATE_NOOP("Param", "a whole number")
NUMBER = QT_TRANSLATE_NOOP("Param", "a number")
PLACE = QT_TRANSLATE_NOOP("Param", "a place of the list or a grid or a point")
ON_MAP = QT_TRANSLATE_NOOP("Param", "a latitude of -90 to 90, then a longitude of -180 to 180")
COUNTRY = QT_TRANSLATE_NOOP("Param", "a country by its two letters")
RECORD = QT_TRANSLATE_NOOP("Param", "a record by its 32 hexadecimal digits")
MOMENT = QT_TRANSLATE_NOOP("Param", "one moment")
ZONED = QT_TRANSLATE_NOOP("Param", "one moment with its zone letter: Z, or A to Y")
NOT_A_SPAN = QT_TRANSLATE_NOOP("Param", "one moment and not a span")
DAY = QT_TRANSLATE_NOOP("Param", "a day")
HOUR = QT_TRANSLATE_NOOP("Param", "an hour and minutes")
ZONE = QT_TRANSLATE_NOOP("Param", "a time zone")
BOTH = QT_TRANSLATE_NOOP("Param", "a beginning and an end or neither")
LATER = QT_TRANSLATE_NOOP("Param", "later than it begins")
EARLIER = QT_TRANSLATE_NOOP("Param", "earlier than it ends")
NOT_BEFORE = QT_TRANSLATE_NOOP("Param", "not before it begins")
NOT_AFTER = QT_TRANSLATE_NOOP("Param", "not after it ends")
NOT_AHEAD = QT_TRANSLATE_NOOP("Param", "not later than tomorrow")
WITHIN_YEAR = QT_TRANSLATE_NOOP("Param", "within a year from now")
ADDRESSEE = QT_TRANSLATE_NOOP("Param", "one site at least")
AHEAD = QT_TRANSLATE_NOOP("Param", "a moment that is still to come")
SINCE_WARNING = QT_TRANSLATE_NOOP("Param", "not before the warning and not later than now")
NEAR_QUARTER = QT_TRANSLATE_NOOP(
    "Param", "a day of a quarter at most two years back or one year ahead"
)
RETURN_DAY = QT_TRANSLATE_NOOP("Param", "a day that is not past nor before the quarter begins")
OFTEN = QT_TRANSLATE_NOOP("Param", "between once a day and once in 5 years")
MEETING_LENGTH = QT_TRANSLATE_NOOP("Param", "at most 14 days from beginning to end")
PUT_OFF = QT_TRANSLATE_NOOP("Param", "later than it was and not a day that is past")
IN_SERIES = QT_TRANSLATE_NOOP("Param", "not before the first day of the series")
SERIAL = QT_TRANSLATE_NOOP("Param", "a serial of two digits and its day")
SESSION_OF = QT_TRANSLATE_NOOP("Param", "the meeting that it is a session of")
SERIES_KIND = QT_TRANSLATE_NOOP("Param", "the kind of its series or a side session")
SILENCE = QT_TRANSLATE_NOOP("Param", "one working day at least")
OTHER_PARTY = QT_TRANSLATE_NOOP("Param", "another party than the one that is carried")
MINUTED = QT_TRANSLATE_NOOP("Param", "a decision or an action")
LAST_PHASE = QT_TRANSLATE_NOOP(
    "Param", "phases end on 2010-12-31; from 2011 on give a level of 1 to 6"
)
FIRST_LEVEL = QT_TRANSLATE_NOOP(
    "Param", "levels begin on 2011-01-01; before that give a phase of I to V"
)
MGRS = QT_TRANSLATE_NOOP("Param", "a grid of the zone and band of the position")
