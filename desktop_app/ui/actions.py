"""Everything a person can do, once: its words, keys and icon, for menus, shortcuts and lists alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.ui.key_names import key_text

EVERYWHERE, TODAY, STUDY, SUMMARY = "everywhere", "today", "study", "summary"
SETTINGS, WELCOME, SUSPENDED = "settings", "welcome", "suspended"
DECKS, UPDATE, IMPORT, DRAFTS = "decks", "update", "import", "drafts"
WORKSHOP, FACILITATOR, RESULTS = "workshop", "facilitator", "results"


class Spec(NamedTuple):
    """`keys` in Qt's portable notation; Ctrl is Cmd on macOS."""

    name: str
    text: str
    keys: tuple[str, ...]
    place: str
    icon: str = ""


ACTIONS: tuple[Spec, ...] = (
    Spec("go_today", QT_TRANSLATE_NOOP("actions", "Today"), ("Alt+1",), EVERYWHERE, "calendar-check"),
    Spec("go_decks", QT_TRANSLATE_NOOP("actions", "Decks"), ("Alt+2",), EVERYWHERE, "layers"),
    Spec("go_import", QT_TRANSLATE_NOOP("actions", "Import"), ("Alt+3",), EVERYWHERE, "import"),
    Spec("go_workshop", QT_TRANSLATE_NOOP("actions", "Workshop"), ("Alt+6",), EVERYWHERE, "presentation"),
    Spec(
        "go_settings", QT_TRANSLATE_NOOP("actions", "Settings"), ("Alt+8", "Ctrl+,"), EVERYWHERE, "settings"
    ),
    Spec("open_file", QT_TRANSLATE_NOOP("actions", "Bring in a file"), ("Ctrl+O",), EVERYWHERE, "file-down"),
    Spec("find_action", QT_TRANSLATE_NOOP("actions", "Find an action"), ("Ctrl+K",), EVERYWHERE, "search"),
    Spec("help", QT_TRANSLATE_NOOP("actions", "Help for this screen"), ("F1",), EVERYWHERE, "info"),
    Spec("help_keys", QT_TRANSLATE_NOOP("actions", "Keys of this screen"), ("?",), EVERYWHERE),
    Spec("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",), EVERYWHERE, "undo-2"),
    Spec("redo", QT_TRANSLATE_NOOP("actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), EVERYWHERE, "redo-2"),
    Spec("next_pane", QT_TRANSLATE_NOOP("actions", "Next pane"), ("F6",), EVERYWHERE),
    Spec("previous_pane", QT_TRANSLATE_NOOP("actions", "Previous pane"), ("Shift+F6",), EVERYWHERE),
    Spec("go_back", QT_TRANSLATE_NOOP("actions", "Back to Today"), ("Esc",), EVERYWHERE, "x"),
    Spec("text_larger", QT_TRANSLATE_NOOP("actions", "Larger text"), ("Ctrl++", "Ctrl+="), EVERYWHERE),
    Spec("text_smaller", QT_TRANSLATE_NOOP("actions", "Smaller text"), ("Ctrl+-",), EVERYWHERE),
    Spec("text_normal", QT_TRANSLATE_NOOP("actions", "Normal text size"), ("Ctrl+0",), EVERYWHERE),
    Spec("start", QT_TRANSLATE_NOOP("actions", "Start studying"), ("Return", "Enter"), TODAY),
    Spec("catch_up_1", QT_TRANSLATE_NOOP("actions", "Catch up the first way"), ("1",), TODAY),
    Spec("catch_up_2", QT_TRANSLATE_NOOP("actions", "Catch up the second way"), ("2",), TODAY),
    Spec("catch_up_3", QT_TRANSLATE_NOOP("actions", "Catch up the third way"), ("3",), TODAY),
    Spec("decks_from_today", QT_TRANSLATE_NOOP("actions", "Go to the decks"), ("D",), TODAY, "layers"),
    Spec("next_step", QT_TRANSLATE_NOOP("actions", "Show the answer, then go on"), ("Space",), STUDY),
    Spec("hand_in", QT_TRANSLATE_NOOP("actions", "Go on"), ("Return", "Enter"), STUDY),
    Spec("card_up", QT_TRANSLATE_NOOP("actions", "Scroll the card up"), ("PgUp",), STUDY),
    Spec("card_down", QT_TRANSLATE_NOOP("actions", "Scroll the card down"), ("PgDown",), STUDY),
    Spec("rate_again", QT_TRANSLATE_NOOP("actions", "Again"), ("1",), STUDY),
    Spec("rate_hard", QT_TRANSLATE_NOOP("actions", "Hard"), ("2",), STUDY),
    Spec("rate_good", QT_TRANSLATE_NOOP("actions", "Good"), ("3",), STUDY),
    Spec("rate_easy", QT_TRANSLATE_NOOP("actions", "Easy"), ("4",), STUDY),
    Spec("choose_left", QT_TRANSLATE_NOOP("actions", "Choose the left side"), ("Left",), STUDY),
    Spec("choose_right", QT_TRANSLATE_NOOP("actions", "Choose the right side"), ("Right",), STUDY),
    Spec("choose_both", QT_TRANSLATE_NOOP("actions", "Choose both"), ("Down",), STUDY),
    Spec("previous_trait", QT_TRANSLATE_NOOP("actions", "Choose the trait above"), ("Up",), STUDY),
    Spec("take_back", QT_TRANSLATE_NOOP("actions", "Take the last trait back"), ("Backspace",), STUDY),
    Spec("not_sure", QT_TRANSLATE_NOOP("actions", "Not sure"), ("U",), STUDY),
    Spec("source", QT_TRANSLATE_NOOP("actions", "Source"), ("S",), STUDY, "book-open"),
    Spec("play_sound", QT_TRANSLATE_NOOP("actions", "Play the sound"), ("L", "F5"), STUDY, "volume-2"),
    Spec("more", QT_TRANSLATE_NOOP("actions", "More"), ("M",), STUDY, "ellipsis"),
    Spec("edit", QT_TRANSLATE_NOOP("actions", "Edit the texts"), ("E",), STUDY, "pencil"),
    Spec(
        "close_edit",
        QT_TRANSLATE_NOOP("actions", "Back to the card"),
        ("Ctrl+Return", "Ctrl+Enter"),
        STUDY,
        "check",
    ),
    Spec("card_info", QT_TRANSLATE_NOOP("actions", "Card info"), ("I",), STUDY, "info"),
    Spec("bury_card", QT_TRANSLATE_NOOP("actions", "Bury the card until tomorrow"), ("-",), STUDY, "moon"),
    Spec(
        "bury_contrast",
        QT_TRANSLATE_NOOP("actions", "Bury the contrast until tomorrow"),
        ("=",),
        STUDY,
        "moon",
    ),
    Spec("suspend_card", QT_TRANSLATE_NOOP("actions", "Suspend the card"), ("@",), STUDY, "pause"),
    Spec("suspend_contrast", QT_TRANSLATE_NOOP("actions", "Suspend the contrast"), ("!",), STUDY, "pause"),
    Spec(
        "delete", QT_TRANSLATE_NOOP("actions", "Delete what this card asks"), ("Ctrl+Del",), STUDY, "trash-2"
    ),
    Spec("mark", QT_TRANSLATE_NOOP("actions", "Mark or unmark"), ("*",), STUDY, "star"),
    Spec("flag_1", QT_TRANSLATE_NOOP("actions", "Triangle flag"), ("Ctrl+1",), STUDY, "triangle"),
    Spec("flag_2", QT_TRANSLATE_NOOP("actions", "Diamond flag"), ("Ctrl+2",), STUDY, "diamond"),
    Spec("flag_3", QT_TRANSLATE_NOOP("actions", "Heart flag"), ("Ctrl+3",), STUDY, "heart"),
    Spec("flag_4", QT_TRANSLATE_NOOP("actions", "Bolt flag"), ("Ctrl+4",), STUDY, "zap"),
    Spec("practise_offer", QT_TRANSLATE_NOOP("actions", "Practise the mix-up"), ("P",), STUDY, "repeat"),
    Spec("decline_offer", QT_TRANSLATE_NOOP("actions", "No practice now"), ("N",), STUDY),
    Spec("reword", QT_TRANSLATE_NOOP("actions", "Reword what was set aside"), ("R",), STUDY, "pencil"),
    Spec(
        "keep_asking", QT_TRANSLATE_NOOP("actions", "Keep asking what was set aside"), ("K",), STUDY, "repeat"
    ),
    Spec("end_summary", QT_TRANSLATE_NOOP("actions", "Back to Today"), ("Return", "Enter", "Space"), SUMMARY),
    Spec("welcome_start", QT_TRANSLATE_NOOP("actions", "On to Today"), ("Return", "Enter"), WELCOME),
    Spec("try_left", QT_TRANSLATE_NOOP("actions", "Try the left side"), ("Left",), WELCOME),
    Spec("try_right", QT_TRANSLATE_NOOP("actions", "Try the right side"), ("Right",), WELCOME),
    Spec("try_both", QT_TRANSLATE_NOOP("actions", "Try both"), ("Down",), WELCOME),
    Spec("release", QT_TRANSLATE_NOOP("actions", "Release the chosen cards"), ("Return", "Enter"), SUSPENDED),
    Spec("study_deck", QT_TRANSLATE_NOOP("actions", "Study this deck"), ("Return", "Enter"), DECKS),
    Spec("find_deck", QT_TRANSLATE_NOOP("actions", "Find a deck"), ("Ctrl+F",), DECKS, "search"),
    Spec("edit_entry", QT_TRANSLATE_NOOP("actions", "Edit what is chosen"), ("E",), DECKS, "pencil"),
    Spec("cram_deck", QT_TRANSLATE_NOOP("actions", "Cram this deck"), ("C",), DECKS, "repeat"),
    Spec("date_deck", QT_TRANSLATE_NOOP("actions", "Set a date for this deck"), (), DECKS, "calendar-days"),
    Spec("see_changes", QT_TRANSLATE_NOOP("actions", "See what changed in the file"), ("V",), DECKS),
    Spec("more_deck", QT_TRANSLATE_NOOP("actions", "More for this deck"), ("M",), DECKS, "ellipsis"),
    Spec("export_deck", QT_TRANSLATE_NOOP("actions", "Export this deck"), ("X",), DECKS, "file-up"),
    Spec("print_deck", QT_TRANSLATE_NOOP("actions", "Print this deck"), ("P",), DECKS, "file-text"),
    Spec(
        "deck_remarks", QT_TRANSLATE_NOOP("actions", "What could be better in it"), ("W",), DECKS, "lightbulb"
    ),
    Spec("deck_options", QT_TRANSLATE_NOOP("actions", "Options of this deck"), ("O",), DECKS, "settings"),
    Spec(
        "update_deck",
        QT_TRANSLATE_NOOP("actions", "Update this deck from a file"),
        ("U",),
        DECKS,
        "file-down",
    ),
    Spec("move_deck", QT_TRANSLATE_NOOP("actions", "Move this deck to a group"), ("G",), DECKS, "folder"),
    Spec("rename_deck", QT_TRANSLATE_NOOP("actions", "Rename this deck"), ("F2",), DECKS, "type"),
    Spec("delete_deck", QT_TRANSLATE_NOOP("actions", "Delete this deck"), ("Ctrl+Del",), DECKS, "trash-2"),
    Spec(
        "apply_update", QT_TRANSLATE_NOOP("actions", "Update the deck"), ("Return", "Enter"), UPDATE, "check"
    ),
    Spec("take_all", QT_TRANSLATE_NOOP("actions", "Tick every change, or none"), ("Ctrl+A",), UPDATE),
    Spec(
        "paste_table",
        QT_TRANSLATE_NOOP("actions", "Paste a table or a text"),
        ("Ctrl+V",),
        IMPORT,
        "clipboard-paste",
    ),
    Spec(
        "do_import",
        QT_TRANSLATE_NOOP("actions", "Import what is ready"),
        ("Ctrl+Return", "Ctrl+Enter"),
        IMPORT,
        "check",
    ),
    Spec("draft_accept", QT_TRANSLATE_NOOP("actions", "Accept the draft"), ("A",), DRAFTS, "check"),
    Spec("draft_edit", QT_TRANSLATE_NOOP("actions", "Edit the draft"), ("E",), DRAFTS, "pencil"),
    Spec("draft_reject", QT_TRANSLATE_NOOP("actions", "Reject the draft"), ("R",), DRAFTS, "x"),
    Spec(
        "draft_swap",
        QT_TRANSLATE_NOOP("actions", "Swap the sides, or give it to the other side"),
        ("X",),
        DRAFTS,
        "arrow-left-right",
    ),
    Spec(
        "draft_title", QT_TRANSLATE_NOOP("actions", "Change the title of the draft"), ("T",), DRAFTS, "type"
    ),
    Spec("draft_why", QT_TRANSLATE_NOOP("actions", "Say why it is so"), ("W",), DRAFTS, "lightbulb"),
    Spec(
        "draft_sort",
        QT_TRANSLATE_NOOP("actions", "Sort out what does not belong in the draft"),
        ("S",),
        DRAFTS,
        "list-checks",
    ),
    Spec("draft_next", QT_TRANSLATE_NOOP("actions", "Next draft"), ("J",), DRAFTS),
    Spec("draft_previous", QT_TRANSLATE_NOOP("actions", "Previous draft"), ("K",), DRAFTS),
    Spec(
        "passage_left",
        QT_TRANSLATE_NOOP("actions", "Add the selection to the left side"),
        ("Left",),
        DRAFTS,
    ),
    Spec(
        "passage_right",
        QT_TRANSLATE_NOOP("actions", "Add the selection to the right side"),
        ("Right",),
        DRAFTS,
    ),
    Spec("draft_new", QT_TRANSLATE_NOOP("actions", "Begin a new contrast"), ("N",), DRAFTS, "plus"),
    Spec(
        "drafts_reject_rest",
        QT_TRANSLATE_NOOP("actions", "Reject the drafts that are left"),
        ("Shift+R",),
        DRAFTS,
        "x",
    ),
    Spec(
        "drafts_add",
        QT_TRANSLATE_NOOP("actions", "Add what is accepted to a deck"),
        ("Ctrl+Return", "Ctrl+Enter"),
        DRAFTS,
        "check",
    ),
    Spec("workshop_start", QT_TRANSLATE_NOOP("actions", "Start the workshop"), ("Return", "Enter"), WORKSHOP),
    Spec("workshop_rehearse", QT_TRANSLATE_NOOP("actions", "Rehearse"), ("R",), WORKSHOP, "repeat"),
    Spec("workshop_print", QT_TRANSLATE_NOOP("actions", "Print hand-outs"), ("P",), WORKSHOP, "file-text"),
    Spec("workshop_draw", QT_TRANSLATE_NOOP("actions", "Draw other rounds"), ("N",), WORKSHOP, "shuffle"),
    Spec(
        "workshop_more",
        QT_TRANSLATE_NOOP("actions", "Show or hide more choices"),
        ("M",),
        WORKSHOP,
        "chevron-down",
    ),
    Spec(
        "workshop_save",
        QT_TRANSLATE_NOOP("actions", "Save these choices with the deck"),
        ("Ctrl+S",),
        WORKSHOP,
        "star",
    ),
    Spec(
        "practise_together",
        QT_TRANSLATE_NOOP("actions", "Practise together what was missed"),
        ("Return", "Enter"),
        RESULTS,
        "repeat",
    ),
    Spec(
        "results_pdf", QT_TRANSLATE_NOOP("actions", "Save the results as PDF"), ("P",), RESULTS, "file-text"
    ),
    Spec(
        "results_csv", QT_TRANSLATE_NOOP("actions", "Save the results as a table"), ("C",), RESULTS, "file-up"
    ),
    Spec(
        "take_home_deck",
        QT_TRANSLATE_NOOP("actions", "Save a deck to take home"),
        ("H",),
        RESULTS,
        "layers",
    ),
    Spec(
        "take_home_sheet",
        QT_TRANSLATE_NOOP("actions", "Save a sheet to take home"),
        ("S",),
        RESULTS,
        "file-text",
    ),
    Spec(
        "delete_results",
        QT_TRANSLATE_NOOP("actions", "Delete these results"),
        ("Ctrl+Del",),
        RESULTS,
        "trash-2",
    ),
    Spec("desk_next", QT_TRANSLATE_NOOP("actions", "Next step"), ("Space",), FACILITATOR),
    Spec("desk_back", QT_TRANSLATE_NOOP("actions", "One step back"), ("Backspace",), FACILITATOR),
    Spec(
        "desk_remote_next",
        QT_TRANSLATE_NOOP("actions", "Next step, by a presenter remote"),
        ("PgDown",),
        FACILITATOR,
    ),
    Spec(
        "desk_remote_back",
        QT_TRANSLATE_NOOP("actions", "One step back, by a presenter remote"),
        ("PgUp",),
        FACILITATOR,
    ),
    Spec(
        "desk_timer", QT_TRANSLATE_NOOP("actions", "Start or pause the timer"), ("T",), FACILITATOR, "clock"
    ),
    Spec("desk_more_time", QT_TRANSLATE_NOOP("actions", "15 seconds more"), ("+", "="), FACILITATOR, "plus"),
    Spec("desk_blank", QT_TRANSLATE_NOOP("actions", "Blank the screen"), ("B", "."), FACILITATOR, "eye-off"),
    Spec(
        "desk_full_screen",
        QT_TRANSLATE_NOOP("actions", "Presenter full screen"),
        ("F11",),
        FACILITATOR,
        "presentation",
    ),
    *(
        Spec(f"team_{number}", words, (str(number),), FACILITATOR)
        for number, words in enumerate(
            (
                QT_TRANSLATE_NOOP("actions", "Choose the first team"),
                QT_TRANSLATE_NOOP("actions", "Choose the second team"),
                QT_TRANSLATE_NOOP("actions", "Choose the third team"),
                QT_TRANSLATE_NOOP("actions", "Choose the fourth team"),
                QT_TRANSLATE_NOOP("actions", "Choose the fifth team"),
                QT_TRANSLATE_NOOP("actions", "Choose the sixth team"),
                QT_TRANSLATE_NOOP("actions", "Choose the seventh team"),
                QT_TRANSLATE_NOOP("actions", "Choose the eighth team"),
            ),
            start=1,
        )
    ),
    Spec("desk_left", QT_TRANSLATE_NOOP("actions", "Left side"), ("Left",), FACILITATOR),
    Spec("desk_right", QT_TRANSLATE_NOOP("actions", "Right side"), ("Right",), FACILITATOR),
    Spec("desk_both", QT_TRANSLATE_NOOP("actions", "Both"), ("Down",), FACILITATOR),
    Spec(
        "desk_fewer_left", QT_TRANSLATE_NOOP("actions", "Left side, one fewer"), ("Shift+Left",), FACILITATOR
    ),
    Spec(
        "desk_fewer_right",
        QT_TRANSLATE_NOOP("actions", "Right side, one fewer"),
        ("Shift+Right",),
        FACILITATOR,
    ),
    Spec("desk_fewer_both", QT_TRANSLATE_NOOP("actions", "Both, one fewer"), ("Shift+Down",), FACILITATOR),
    Spec("desk_unvote", QT_TRANSLATE_NOOP("actions", "Take the team's vote away"), ("Del",), FACILITATOR),
    Spec("desk_point", QT_TRANSLATE_NOOP("actions", "One point more for the team"), ("Up",), FACILITATOR),
    Spec(
        "desk_less_point",
        QT_TRANSLATE_NOOP("actions", "One point less for the team"),
        ("Shift+Up",),
        FACILITATOR,
    ),
    Spec("desk_skip", QT_TRANSLATE_NOOP("actions", "Skip this round"), ("S",), FACILITATOR),
    Spec("desk_notes_up", QT_TRANSLATE_NOOP("actions", "Scroll the notes up"), ("Ctrl+Up",), FACILITATOR),
    Spec(
        "desk_notes_down", QT_TRANSLATE_NOOP("actions", "Scroll the notes down"), ("Ctrl+Down",), FACILITATOR
    ),
    Spec("find_key", QT_TRANSLATE_NOOP("actions", "Search the keys"), ("Ctrl+F",), SETTINGS, "search"),
)


SPECS = {spec.name: spec for spec in ACTIONS}


class KeyHinted(Protocol):
    def set_key_hint(self, key: str | None, /) -> None: ...


class Actions(QObject):
    """The actions as Qt has them. Keys of a screen act while that screen has the focus, and win there."""

    keysChanged = Signal()

    def __init__(
        self, parent: QObject | None = None, keys: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        """`keys` are those of the actions that have not their usual ones."""
        super().__init__(parent)
        self._by_name: dict[str, QAction] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._followers: list[tuple[str, KeyHinted]] = []
        for spec in ACTIONS:
            action = QAction(QCoreApplication.translate("actions", spec.text), self)
            action.setObjectName(spec.name)
            everywhere = spec.place == EVERYWHERE
            context = Qt.ShortcutContext
            action.setShortcutContext(
                context.WindowShortcut if everywhere else context.WidgetWithChildrenShortcut
            )
            self._by_name[spec.name] = action
            self._give_keys(spec.name, tuple((keys or {}).get(spec.name, spec.keys)))

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def install(self, place: str, widget: QWidget) -> None:
        """Let the keys of `place` act in `widget`."""
        widget.addActions([self._by_name[spec.name] for spec in ACTIONS if spec.place == place])

    def menu(self, names: Sequence[str]) -> list[QAction]:
        return [self._by_name[name] for name in names]

    def keys(self, name: str) -> tuple[str, ...]:
        """In Qt's portable notation; those that do the same on any keyboard, the first shown."""
        return self._keys[name]

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Of one action or several; the others keep theirs."""
        for name, given in keys.items():
            self._give_keys(name, tuple(given))
        for name, button in self._followers:
            if shiboken6.isValid(button):
                button.set_key_hint(self.hint(name))
        self.keysChanged.emit()

    def changed_keys(self) -> dict[str, tuple[str, ...]]:
        """Of the actions that have not their usual keys."""
        return {name: keys for name, keys in self._keys.items() if keys != SPECS[name].keys}

    def clashing(self, name: str, keys: Sequence[str]) -> str:
        """The action that has one of these keys where `name` acts too; "" if none has."""
        place = SPECS[name].place
        wanted = {QKeySequence(key) for key in keys}
        for other in ACTIONS:
            meets = other.place == place or EVERYWHERE in (other.place, place)
            if (
                other.name != name
                and meets
                and wanted & {QKeySequence(key) for key in self._keys[other.name]}
            ):
                return other.name
        return ""

    def without(self, name: str, keys: Sequence[str]) -> tuple[str, ...]:
        """The action's keys but these."""
        taken = {QKeySequence(key) for key in keys}
        return tuple(key for key in self._keys[name] if QKeySequence(key) not in taken)

    def hint(self, name: str) -> str:
        """What a key cap says: the first key, "" for none."""
        return key_text(self._keys[name][0]) if self._keys[name] else ""

    def follow(self, name: str, button: KeyHinted) -> None:
        """Let the button show the action's key, now and after each change."""
        self._followers.append((name, button))
        button.set_key_hint(self.hint(name))

    def _give_keys(self, name: str, keys: tuple[str, ...]) -> None:
        self._keys[name] = keys
        self._by_name[name].setShortcuts([QKeySequence(key) for key in keys])


def press_focused(page: QWidget) -> bool:
    """Press the button of this page that has the focus, so that Space and Enter mean what the ring says."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractButton) and page.isAncestorOf(focus) and focus.isEnabled():
        focus.click()
        return True
    return False
