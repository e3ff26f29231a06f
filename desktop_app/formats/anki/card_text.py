"""From the HTML that a template made to the small HTML that is kept: cleaned, with media by their hashes."""

from __future__ import annotations

import hashlib
import re
from html import escape, unescape
from typing import Final

from desktop_app.domain.rules.plain_text import SOUND, plain_text
from desktop_app.formats import card_html, limits
from desktop_app.formats.anki.media import PackageMedia

_PLAYER: Final = re.compile(
    r"""<(?:audio|video|source|object|embed)\b[^<>]{0,500}?\b(?:src|data)\s?=\s?"""
    r"""(?:"([^"<>]{1,500})"|'([^'<>]{1,500})'|([^\s"'<>]{1,500}))[^<>]{0,500}>""",
    re.IGNORECASE,
)
_PLAYER_TAG: Final = re.compile(r"</?(?:audio|video|object)\b[^<>]{0,500}>", re.IGNORECASE)
_LATEX: Final = re.compile(
    # None holds its own beginning again: a flood of those would otherwise be read over and over.
    r"\[latex\]((?:(?!\[latex\]).){1,9999}?)\[/latex\]"
    r"|\[\$\]((?:(?!\[\$\]).){1,9999}?)\[/\$\]"
    r"|\[\$\$\]((?:(?!\[\$\$\]).){1,9999}?)\[/\$\$\]",
    re.IGNORECASE | re.DOTALL,
)
_LINE: Final = re.compile(r"<br( /)?>|<div>", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]*>")
_PICTURE_ENDINGS: Final = ("svg", "png")
_A_WORD: Final = re.compile(r"(?:\A|>)[^<>&\[]*[^<>&\[\s]")
"""At the beginning or behind a tag, before anything that needs a closer look."""
_MEDIA: Final = re.compile(r"<(?:img|audio|video|object)\b|\[sound:", re.IGNORECASE)
_LONGEST_SOUND_NAME: Final = 100
_SPACE: Final = " \t\r\n"


class CardText:
    def __init__(self, media: PackageMedia) -> None:
        self._media = media

    def html(self, source: str) -> str:
        """What is kept of a side. Media are looked for and taken out of the package on the way."""
        source = source.strip(_SPACE)
        if "<" not in source and "[" not in source and "&" not in source:
            return card_html.clean(source, self._named)
        if "[latex]" in source or "[$" in source or "[LATEX]" in source:
            source = _LATEX.sub(self._formula, source)
        if "<" in source:
            # What stands between their tags is for those that cannot play; and it would be dropped with them.
            source = _PLAYER_TAG.sub("", _PLAYER.sub(self._played, source))
        cleaned = card_html.clean(source, self._named)
        return SOUND.sub(self._sound, cleaned) if "[sound:" in cleaned else cleaned

    def text(self, source: str) -> str:
        """The words alone."""
        if not source:
            return ""
        words = card_html.to_text(SOUND.sub(" ", source)).replace("\0", "").strip()
        return words[: limits.FIELD_CHARACTERS]

    def _named(self, label: str) -> str | None:
        kept = self._media.keep(label)
        return None if kept is None else card_html.MEDIA + kept.hash

    def _sound(self, found: re.Match[str]) -> str:
        """`[sound:media:HASH name]`: the name is for where sounds cannot be played."""
        name = unescape(found[1])
        kept = self._media.keep(name)
        if kept is None:
            return found[0]
        shown = escape(re.sub(r"[\[\]<>]", "", kept.label)[:_LONGEST_SOUND_NAME], quote=False)
        return f"[sound:{card_html.MEDIA}{kept.hash} {shown}]"

    def _played(self, found: re.Match[str]) -> str:
        """A player becomes a sound, or the picture that it shows."""
        name = unescape(next(filter(None, found.groups())))
        kept = self._media.keep(name)
        if kept is not None and kept.is_picture:
            return f'<img src="{card_html.MEDIA}{kept.hash}">'
        return f"[sound:{escape(name)}]"

    def _formula(self, found: re.Match[str]) -> str:
        """The picture that Anki made of it, if the package has it; nothing is ever typeset here."""
        whole, inline, display = found.groups()
        source = whole or (
            f"${inline}$" if inline else f"\\begin{{displaymath}}{display}\\end{{displaymath}}"
        )
        source = unescape(_TAG.sub("", _LINE.sub("\n", source))).replace("\xa0", " ")
        digest = hashlib.sha1(source.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
        names = (f"latex-{digest}.{ending}" for ending in _PICTURE_ENDINGS)
        name = next(filter(self._media.has, names), None)
        return found[0] if name is None else f'<img src="{name}">'


def shows_something(html: str) -> bool:
    """Words, a picture or a sound."""
    if len(html) > limits.RICH_TEXT_CHARACTERS or _A_WORD.search(html) is not None:
        return True  # So much of nothing is as good as something, and takes long to look through.
    return bool(plain_text(html, "picture", "sound"))


def has_media(html: str) -> bool:
    return _MEDIA.search(html) is not None
