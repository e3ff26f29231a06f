"""Keys as people read them: "Enter", "←", "Ctrl+K"; and as they press them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_ARROWS = {_Key.Key_Left: "←", _Key.Key_Right: "→", _Key.Key_Up: "↑", _Key.Key_Down: "↓"}
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_ALONE = (
    _Key.Key_Shift,
    _Key.Key_Control,
    _Key.Key_Alt,
    _Key.Key_AltGr,
    _Key.Key_Meta,
    _Key.Key_Super_L,
    _Key.Key_Super_R,
    _Key.Key_CapsLock,
    _Key.Key_NumLock,
    _Key.Key_ScrollLock,
    _Key.Key_Menu,
    _Key.Key_unknown,
)


def key_text(portable: str) -> str:
    """A key in Qt's portable notation, as it stands on the keyboard."""
    sequence = QKeySequence(portable)
    if sequence.count() != 1:
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # missing in the stubs
    name = _name(pressed.key())
    if not name:
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return _modifiers(pressed.keyboardModifiers()) + name


def keys_text(portable: tuple[str, ...]) -> list[str]:
    """Each key once: Return and Enter are the same word."""
    return list(dict.fromkeys(key_text(key) for key in portable))


def pressed_keys(event: QKeyEvent) -> tuple[str, ...]:
    """What to bind when this was pressed, in portable notation; nothing for Shift and its like alone."""
    try:
        key = Qt.Key(event.key())
    except ValueError:  # a key that Qt has no name for
        return ()
    if key in _ALONE:
        return ()
    if key in _ENTER:
        return tuple(_portable(each, event.modifiers()) for each in _ENTER)
    modifiers = event.modifiers()
    typed = event.text()
    if len(typed) == 1 and typed.isprintable() and not typed.isalnum() and not typed.isspace():
        # "@" is "@", with whatever its keyboard needs to be held down.
        modifiers &= ~_Modifier.ShiftModifier
    return (_portable(key, modifiers),)


def _portable(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    kept = modifiers & ~(_Modifier.KeypadModifier | _Modifier.GroupSwitchModifier)
    return QKeySequence(QKeyCombination(kept, key)).toString(QKeySequence.SequenceFormat.PortableText)


def _name(key: Qt.Key) -> str:
    if key in _ARROWS:
        return _ARROWS[key]
    if key in _ENTER:
        #: The key at the right end of the keyboard's middle row.
        return QCoreApplication.translate("keys", "Enter")
    if key == _Key.Key_Space:
        #: The long key.
        return QCoreApplication.translate("keys", "Space")
    return ""


def _modifiers(modifiers: Qt.KeyboardModifier) -> str:
    if modifiers == _Modifier.NoModifier:
        return ""
    with_a = QKeySequence(QKeyCombination(modifiers, _Key.Key_A))
    return with_a.toString(QKeySequence.SequenceFormat.NativeText).removesuffix("A")
