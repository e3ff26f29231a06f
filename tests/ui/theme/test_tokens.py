from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.paths import resource
from desktop_app.ui.theme.tokens import load_tokens


def test_both_themes_name_the_same_colours():
    tokens = load_tokens(resource("tokens.json"))
    assert tokens.light.keys() == tokens.dark.keys()


def test_a_colour_of_one_theme_only_is_refused(tmp_path: Path):
    raw = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    del raw["color"]["dark"]["ink"]
    path = tmp_path / "tokens.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(ValueError, match="ink"):
        load_tokens(path)


@pytest.mark.parametrize(("sign", "token"), [("check", "onInk"), ("down", "ink2")])
@pytest.mark.parametrize("tone", ["light", "dark"])
def test_pictures_of_the_style_sheet_have_the_token_s_colour(sign: str, token: str, tone: str):
    """A style sheet cannot colour its pictures, so theirs is written into the file."""
    colour = load_tokens(resource("tokens.json")).colours(dark=tone == "dark")[token]
    picture = resource(f"icons/indicator-{sign}-{tone}.svg").read_text(encoding="utf-8")
    assert f'stroke="{colour}"' in picture


def test_licences_travel_with_fonts_and_icons():
    assert "SIL OPEN FONT LICENSE" in resource("fonts/LICENSE.txt").read_text(encoding="utf-8")
    assert "ISC License" in resource("icons/LICENSE.txt").read_text(encoding="utf-8")
