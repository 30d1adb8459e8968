"""Measures of amounts whose receiver is named before what they are for: `$5 million for Akron to pave roads`."""

from __future__ import annotations

import pytest

from tests.figures.table import figure_of

# The text, one of its figures, and its measure.
MEASURES = [
    # Who it is for, and what that is to do with it.
    ("$90,000 for the City of Elko to mend a runway.", "$90,000", "mend a runway"),
    ("It has $7 million for Larch County to cap old wells.", "$7 million", "cap old wells"),
    ("It has $7 million for the University of Utah to train nurses.", "$7 million", "train nurses"),
    ("It has $7 million for Elko Public Schools to buy new buses.", "$7 million", "buy new buses"),
    ("It has $7 million for the Forest Service (USFS) to fight fires.", "$7 million", "fight fires"),
    ("It has $7 million for Elko for new sewers.", "$7 million", "new sewers"),
    # But a program, a list of things, and no receiver.
    ("It has $7 million for the Clean Wells Program to cap wells.", "$7 million", "Clean Wells Program"),
    ("It has $7 million for the Rural Roads Fund to mend roads.", "$7 million", "Rural Roads Fund"),
    ("It has $7 million for Guided Landing Systems to make flights safe.", "$7 million", "Guided Landing Systems"),
    ("It has $7 million for warning sirens to warn towns.", "$7 million", "warning sirens"),
    ("It has $7 million for Kenya for the next two years.", "$7 million", "Kenya"),
    ("It has $7 million for the City of Elko.", "$7 million", "City of Elko"),
    # A part of a land.
    ("It is investing $9 million in northern Chile through 2030 to widen its port.", "$9 million", "widen its port"),
    ("It spent $9 million in eastern Kenya for new wells.", "$9 million", "new wells"),
    ("It spent $9 million in eastern markets to grow.", "$9 million", "eastern markets"),
    # A list of who gets it, and what all do with it.
    (
        "It gave $6 million to Chad, $4 million to Mali and $2 million to Niger to treat malaria.",
        "$6 million",
        "treat malaria",
    ),
    (
        "It gave $6 million to Chad, $4 million to Mali and $2 million to Niger to treat malaria.",
        "$4 million",
        "treat malaria",
    ),
    ("It gave $6 million to Chad to dig wells and $2 million to Mali to treat malaria.", "$6 million", "dig wells"),
    ("It gave $6 million to Chad and $2 million to Mali for wells.", "$6 million", "Chad"),
    ("It gave $6 million to Chad and $2 million to Mali.", "$6 million", "Chad"),
    # A list of those who get money, with a number among them, before what it is for.
    ("It gave $4 million to towns, tribes, and clubs for roofs.", "$4 million", "roofs"),
    ("It gave $4 million to Acme and 12 local charities for meals.", "$4 million", "meals"),
    (
        "It gave $4 million to state agencies, local, faith- and school-based groups to plant trees.",
        "$4 million",
        "plant trees",
    ),
    ("It gave $4 million to towns, tribes, and clubs.", "$4 million", "towns, tribes, and clubs"),
    # The name of a firm goes over its comma, and where it is stands between commas.
    ("It gave a $60,000 grant to Acme, Inc. for new wells.", "$60,000", "grant to Acme, Inc. for new wells"),
    ("$59,000 to Acme, Inc., Nome, to plan new roads.", "$59,000", "plan new roads"),
    ("$59,000 to Acme, LLC for new roads.", "$59,000", "new roads"),
    ("$59,000 to the Akron Center, Akron, to train nurses.", "$59,000", "train nurses"),
    ("$59,000 to the Akron Center in Akron, Ohio, to train nurses.", "$59,000", "train nurses"),
    ("$59,000 to the University of Akron, Akron, for a new clinic.", "$59,000", "new clinic"),
    ("$59,000 to Akron, Ohio to train nurses.", "$59,000", "train nurses"),
    ("It paid $4 million to Acme, Inc. in May.", "$4 million", "Acme, Inc."),
    ("Sales of Acme, Inc. rose 5 percent.", "5 percent", "Sales of Acme, Inc."),
    ("The suit names Acme, Inc. and 12 banks.", "12 banks", "banks"),
    # Where who gets it is stands before what it is for.
    ("$85,000 for Pine Lake Hospital in Larch County for scanners.", "$85,000", "scanners"),
    ("$85,000 for the City of Elko in Nevada to build a pool.", "$85,000", "pool"),
    ("$85,000 for road repair in Nevada for two years.", "$85,000", "road repair in Nevada"),
    # Among whom it is parted, and by which program it is given.
    ("The remaining $9 million will be divided among 11 smaller projects.", "$9 million", "smaller projects"),
    ("The $9 million was shared evenly between growers.", "$9 million", "growers"),
    ("The $9 million was shared in May.", "$9 million", None),
    ("Of this, $9 million was made available through the Clean Lake Fund.", "$9 million", "Clean Lake Fund"),
    ("Of this, $9 million was made available through the mail.", "$9 million", None),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES)
def test_who_gets_an_amount_is_not_what_it_is_for(text: str, figure: str, measure: str | None) -> None:
    assert figure_of(text, figure).measure == measure
