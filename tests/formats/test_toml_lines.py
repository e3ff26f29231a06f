"""The lines of tables, keys and entries."""

from __future__ import annotations

import pytest

from desktop_app.formats.toml_lines import lines_of

TEXT = '''\
# remark [x]
a = "one # no remark"
"b c".d = 'x' # remark

[[t]]
x = """
[[t]]
y = 1 ""\\""""
"e\\u0041" = [1, # one
  [2, 3], { k = 3.5, l = ["]"] },
  2026-01-01 08:00:00,
]
[t.sub]
z = 1
[[t.rows]]
[[t.rows]]
[[ t ]]
sub.z = { "q" = 1 }
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("a",), 2),
        (("b c", "d"), 3),
        (("t",), 5),
        (("t", 0), 5),
        (("t", 0, "x"), 6),
        (("t", 0, "eA"), 9),
        (("t", 0, "eA", 0), 9),
        (("t", 0, "eA", 1, 1), 10),
        (("t", 0, "eA", 2, "k"), 10),
        (("t", 0, "eA", 2, "l", 0), 10),
        (("t", 0, "eA", 3), 11),
        (("t", 0, "sub"), 13),
        (("t", 0, "sub", "z"), 14),
        (("t", 0, "rows", 1), 16),
        (("t", 1), 17),
        (("t", 1, "sub", "z", "q"), 18),
        (("t", 1, "missing"), 17),
        (("missing",), 1),
    ],
)
def test_everything_has_its_line(path: tuple[str | int, ...], line: int) -> None:
    assert lines_of(TEXT).line(path) == line
