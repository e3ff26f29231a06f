"""The tables, for peewee. A test holds them against the schema that the migrations make.

They name no database: each query is told which one runs it (`.execute(database)`), since two data folders may
be open at once (restore, merge, tests) and a model can be bound to one only. What the columns mean is written
in `migrations/`. The answer path, the queue and the counts are plain SQL (models cost four times the time).
"""

from __future__ import annotations

from peewee import (
    AutoField,
    BlobField,
    CompositeKey,
    FloatField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class Table(Model):
    class Meta:
        strict_tables = True


class Learner(Table):
    key = AutoField()
    uuid = BlobField(unique=True)
    name = TextField()
    created_utc_ms = IntegerField()
    used_utc_ms = IntegerField()
    deleted_utc_ms = IntegerField(null=True)
    check_sum = IntegerField(column_name="check")


class Device(Table):
    key = AutoField()
    uuid = BlobField(unique=True)
    host = BlobField(unique=True)
    created_utc_ms = IntegerField()
    check_sum = IntegerField(column_name="check")


class Deck(Table):
    key = AutoField()
    uuid = BlobField(unique=True)
    id = TextField(unique=True)
    position = IntegerField()
    built_in = IntegerField()
    head = TextField()
    items = IntegerField()
    contrasts = IntegerField()
    cards = IntegerField()
    check_sum = IntegerField(column_name="check")
    folder = TextField()
    deleted_utc_ms = IntegerField(null=True)
    stamps = TextField()


class Item(Table):
    key = AutoField()
    uuid = BlobField()
    deck = ForeignKeyField(Deck, column_name="deck", backref="+", index=False)
    id = TextField()
    kind = TextField()
    position = IntegerField()
    content = TextField()
    imported = TextField(null=True)
    retired = IntegerField()
    check_sum = IntegerField(column_name="check")
    stamps = TextField()

    class Meta:
        indexes = ((("deck", "id"), True),)


class Card(Table):
    key = AutoField()
    uuid = BlobField(unique=True)
    id = TextField()
    deck = ForeignKeyField(Deck, column_name="deck", backref="+", index=False)
    item = ForeignKeyField(Item, column_name="item", backref="+", index=True)
    kind = TextField()
    memory_item = TextField()
    sibling_group = TextField()
    position = IntegerField()
    retired = IntegerField()
    check_sum = IntegerField(column_name="check")

    class Meta:
        # The second: in the schema only of the cards that have a group.
        indexes = ((("deck", "retired", "position"), False), (("deck", "sibling_group"), False))


class Enrolment(Table):
    learner = ForeignKeyField(Learner, column_name="learner", backref="+", index=False)
    deck = ForeignKeyField(Deck, column_name="deck", backref="+", index=False)
    since_utc_ms = IntegerField()
    check_sum = IntegerField(column_name="check")

    class Meta:
        primary_key = CompositeKey("learner", "deck")
        without_rowid = True


class Event(Table):
    key = AutoField()
    uuid = BlobField(unique=True)
    learner_uuid = BlobField()
    card_uuid = BlobField()
    kind = TextField()
    rating = IntegerField(null=True)
    answer_ms = IntegerField(null=True)
    at_utc_ms = IntegerField()
    zone_minutes = IntegerField()
    study_day = IntegerField()
    device_uuid = BlobField()
    device_seq = IntegerField()
    scheduler = TextField()
    payload = TextField()
    check_sum = IntegerField(column_name="check")

    class Meta:
        indexes = (
            (("device_uuid", "device_seq"), False),
            (("learner_uuid", "card_uuid"), False),
            (("learner_uuid", "study_day"), False),
            # In the schema only of the rows that name a follow-up.
            (("learner_uuid", "study_day", "card_uuid"), False),
        )


class CardState(Table):
    learner = ForeignKeyField(Learner, column_name="learner", backref="+", index=False)
    card = ForeignKeyField(Card, column_name="card", backref="+", index=False)
    deck = IntegerField()
    card_uuid = BlobField()
    phase = TextField()
    stability = FloatField(null=True)
    difficulty = FloatField(null=True)
    due_day = IntegerField(null=True)
    last_day = IntegerField(null=True)
    showings = IntegerField()
    hits = IntegerField()
    reviews = IntegerField()
    lapses = IntegerField()
    suspended = IntegerField()
    buried_until = IntegerField(null=True)
    retired = IntegerField()

    class Meta:
        table_name = "card_state"
        primary_key = CompositeKey("learner", "card")
        without_rowid = True
        indexes = (
            (
                ("learner", "deck", "retired", "suspended", "phase", "due_day", "card_uuid", "buried_until"),
                False,
            ),
        )


class CardMark(Table):
    learner = ForeignKeyField(Learner, column_name="learner", backref="+", index=False)
    card = ForeignKeyField(Card, column_name="card", backref="+", index=False)
    deck = IntegerField()
    retired = IntegerField()
    answered = IntegerField()
    suspended = IntegerField()
    buried_until = IntegerField(null=True)
    flag = IntegerField()
    marked = IntegerField()

    class Meta:
        table_name = "card_mark"
        primary_key = CompositeKey("learner", "card")
        without_rowid = True
        indexes = ((("learner", "deck", "retired", "answered", "suspended", "buried_until"), False),)


class DeckProgress(Table):
    learner = ForeignKeyField(Learner, column_name="learner", backref="+", index=False)
    deck = ForeignKeyField(Deck, column_name="deck", backref="+", index=False)
    known = IntegerField()
    first_new = IntegerField()

    class Meta:
        table_name = "deck_progress"
        primary_key = CompositeKey("learner", "deck")
        without_rowid = True


class Tally(Table):
    learner = ForeignKeyField(Learner, column_name="learner", backref="+", index=False)
    day = IntegerField()
    answers = IntegerField()
    new_cards = IntegerField()
    reviews = IntegerField()
    again = IntegerField()
    answer_ms = IntegerField()

    class Meta:
        table_name = "day_tally"
        primary_key = CompositeKey("learner", "day")
        without_rowid = True


class Draft(Table):
    learner = ForeignKeyField(Learner, column_name="learner", backref="+", index=False)
    card = ForeignKeyField(Card, column_name="card", backref="+", index=False)
    text = TextField()
    check_sum = IntegerField(column_name="check")

    class Meta:
        primary_key = CompositeKey("learner", "card")
        without_rowid = True


class LearnerSetting(Table):
    learner = ForeignKeyField(Learner, column_name="learner", backref="+", index=False)
    name = TextField()
    value = TextField()
    check_sum = IntegerField(column_name="check")

    class Meta:
        table_name = "learner_setting"
        primary_key = CompositeKey("learner", "name")
        without_rowid = True


class ParameterSet(Table):
    id = TextField(primary_key=True)
    model = TextField()
    numbers = TextField()
    created_utc_ms = IntegerField()
    check_sum = IntegerField(column_name="check")

    class Meta:
        table_name = "parameter_set"
        without_rowid = True


class Bin(Table):
    key = AutoField()
    uuid = BlobField(unique=True)
    kind = TextField()
    deck = ForeignKeyField(Deck, column_name="deck", backref="+", index=False)
    item = ForeignKeyField(Item, column_name="item", backref="+", index=False)
    label = TextField()
    content = TextField()
    deleted_utc_ms = IntegerField()
    check_sum = IntegerField(column_name="check")


class Media(Table):
    key = AutoField()
    hash = BlobField(unique=True)
    extension = TextField()
    bytes = IntegerField()
    added_utc_ms = IntegerField()
    unused_utc_ms = IntegerField(null=True)
    check_sum = IntegerField(column_name="check")


class Origin(Table):
    key = AutoField()
    item = ForeignKeyField(Item, column_name="item", backref="+", unique=True)
    format = TextField()
    id = TextField()
    part = IntegerField()
    kind = TextField()
    fields = TextField()
    modified_s = IntegerField()
    check_sum = IntegerField(column_name="check")

    class Meta:
        indexes = ((("format", "id"), False),)


class DeckFile(Table):
    key = AutoField()
    deck = ForeignKeyField(Deck, column_name="deck", backref="+", unique=True)
    path = TextField()
    sha256 = TextField()
    bytes = IntegerField()
    mtime_ns = IntegerField()
    imported_utc_ms = IntegerField()
    options = TextField()
    check_sum = IntegerField(column_name="check")

    class Meta:
        table_name = "deck_file"


class Workshop(Table):
    key = AutoField()
    uuid = BlobField(unique=True)
    deck = ForeignKeyField(Deck, column_name="deck", backref="+", index=False)
    title = TextField()
    started_utc_ms = IntegerField()
    ended_utc_ms = IntegerField(null=True)
    deleted_utc_ms = IntegerField(null=True)
    plan = TextField()
    results = TextField(null=True)
    check_sum = IntegerField(column_name="check")


class WorkshopRun(Table):
    key = AutoField()
    workshop = ForeignKeyField(Workshop, column_name="workshop", backref="+", unique=True)
    state = TextField()
    saved_utc_ms = IntegerField()
    check_sum = IntegerField(column_name="check")

    class Meta:
        table_name = "workshop_run"


TABLES = (
    Learner,
    Device,
    Deck,
    Item,
    Card,
    Enrolment,
    Event,
    CardState,
    CardMark,
    DeckProgress,
    Tally,
    Draft,
    ParameterSet,
    LearnerSetting,
    Bin,
    Media,
    Origin,
    DeckFile,
    Workshop,
    WorkshopRun,
)
