"""Numbers of XLSX cells as a person sees them: dates as dates, 1.0 as 1, percentages as such."""

from __future__ import annotations

import datetime
import math
import re
from typing import Final, Literal, NamedTuple

_QUOTED: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_BUILT_IN: Final = {
    "9": "0%", "10": "0.00%", "14": "d.m.y", "15": "d.m.y", "16": "d.m", "17": "m.y",
    "18": "h:m", "19": "h:m:s", "20": "h:m", "21": "h:m:s", "22": "d.m.y h:m",
    "45": "m:s", "46": "[h]:mm:ss", "47": "m:s",
    **dict.fromkeys(map(str, (*range(27, 32), 36, *range(50, 59))), "y.m.d"),
    **dict.fromkeys(("32", "33", "34", "35"), "h:m:s"),
}  # fmt: skip
_LAST_DAY = 2_958_465
"""The last of the year 9999."""


class NumberFormat(NamedTuple):
    kind: Literal["number", "date", "time", "both", "duration", "percent"] = "number"
    decimals: int = 0
    is_1904: bool = False


class NumberFormats:
    """`by_cell` are number and code of each cell style."""

    def __init__(self, by_cell: list[tuple[str, str]], is_1904: bool = False) -> None:
        known: dict[tuple[str, str], NumberFormat] = {}
        for each in by_cell:
            if each not in known:
                known[each] = _format(each[1] or _BUILT_IN.get(each[0], ""), is_1904)
        self._by_cell = {str(place): known[each] for place, each in enumerate(by_cell)}
        self._plain = NumberFormat()

    def of(self, style: str) -> NumberFormat:
        return self._by_cell.get(style, self._plain)


def shown_number(text: str, form: NumberFormat) -> str:
    """Unchanged where it is no number."""
    try:
        value = float(text)
    except ValueError:
        return text
    if not math.isfinite(value):
        return text
    if form.kind == "percent":
        return f"{value * 100:.{form.decimals}f}%"
    if form.kind == "duration":
        return _duration(value)
    if form.kind != "number" and 0 <= value <= _LAST_DAY:
        return _moment(value, form)
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.15g}"


def _format(code: str, is_1904: bool) -> NumberFormat:
    bare = _QUOTED.sub("", code.partition(";")[0]).lower()
    if "%" in bare:
        decimals = len(bare.partition(".")[2].rstrip("%").strip()) if "." in bare else 0
        return NumberFormat("percent", min(decimals, 10))
    has_day = any(letter in bare for letter in "dy") or (
        "m" in bare and not any(sign in bare for sign in "hs")
    )
    if "[h" in code.lower():
        return NumberFormat("duration")
    has_hour = any(letter in bare for letter in "hs")
    if bare in ("general", "@") or not (has_day or has_hour):
        return NumberFormat()
    return NumberFormat("both" if has_day and has_hour else "date" if has_day else "time", 0, is_1904)


def _duration(days: float) -> str:
    """Hours and minutes, with seconds where there are any."""
    minutes, seconds = divmod(round(abs(days) * 86400), 60)
    sign = "-" if days < 0 else ""
    text = f"{sign}{minutes // 60}:{minutes % 60:02}"
    return f"{text}:{seconds:02}" if seconds else text


def _moment(value: float, form: NumberFormat) -> str:
    """ISO 8601 without its T."""
    start = datetime.datetime(1904, 1, 1) if form.is_1904 else datetime.datetime(1899, 12, 30)
    try:
        found = start + datetime.timedelta(seconds=round(value * 86400))
    except OverflowError:
        return f"{value:.15g}"
    hour = found.strftime("%H:%M:%S" if found.second else "%H:%M")
    if form.kind == "time":
        return hour
    has_hour = form.kind == "both" and value != int(value)
    return f"{found.date().isoformat()} {hour}" if has_hour else found.date().isoformat()
