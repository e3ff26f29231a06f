"""What one sentence says that a side is: "Leaders are charismatic", "Leadership requires courage"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.formats.article.listed import Span

_HOW: Final = (
    r"(?:(?:also|often|usually|typically|generally|always|very|quite|really|truly|rather|highly"
    r"|naturally|extremely|both|largely|mostly|primarily|inherently|fundamentally)\s+)*"
)
_BE: Final = (
    r"(?:is|are|(?:tends?|needs?|ha(?:s|ve)|ought|seems?|appears?) to be"
    r"|(?:must|should|can|will|may) (?:\w+ly )?be)"
)
_NEEDS: Final = r"(?:requires?|demands?|calls? for|(?:is|are) (?:all |mostly |really )?about)"
_END: Final = (
    r"[.,;:!?()–—]|\s-\s|\s(?:who|that|which|because|while|whereas|so|as|when|if|in that|in a way|in order"
    r"|than|but|since|even)\b|$"
)
_EARLIER: Final = r"|\s(?:and|to|for|by|in|on|at|with|rather|through)\b"
_CLAIM: Final = (
    rf"(?:\s*,[^,]{{3,30}},)?\s+{_HOW}(?:{_BE}\s+{_HOW}|(?P<needs>{_NEEDS}\s+))"
    r"(?P<said>[a-z-]+(?:\s[\w'’-]+){0,7}?)"
)
_CLAIMS: Final = (re.compile(rf"{_CLAIM}(?={_END})"), re.compile(rf"{_CLAIM}(?={_END}{_EARLIER})"))
"""Up to where the clause ends; else up to where something is added to it."""
_NO_TRAIT: Final = re.compile(
    r"(?:the|not|no|seldom|rarely|hardly|never|about|in|at|on|by|from|of|one|two|what|how|where|why|there|here|someone|somebody|anyone"
    r"|people|person|those|this|these|that|such|likely|unlikely|going|being|able|used|called|known|defined"
    r"|considered|seen|viewed|made|said|given|expected|supposed|regarded|found|often|born|more|less|most"
    r"|different|similar|important|crucial|essential|key|critical|vital|necessary|needed|required|better"
    r"|best|worse|now|still|just|only|simply|all|part|available|associated|always|usually"
    r"|an? (?:person|man|woman|individual|people|process|type|form|kind|term|word|way|part|set|state|act|art"
    r"|function|discipline|concept|part|lot|matter|step|position|title|job|role|result))\b"
)
_IS_NEEDED: Final = re.compile(
    r"(?P<said>[A-Z][\w-]*(?:\s[\w-]+){0,4}) (?:is|are) (?:an? |the )?(?:\w+ly )?"
    r"(?:crucial|essential|important|critical|key|vital|necessary|central|fundamental|indispensable"
    r"|hallmark|cornerstone|foundation|heart)"
    r"(?: (?:skill|quality|trait|aspect|part|component|element|characteristic|attribute|feature)s?)?"
    r" (?:in|for|to|of)(?: (?:an?|the|any|all|every|good|great|effective|successful|strong|true)){0,3}\s*$"
)
""" "Patience is crucial for leaders"."""


def claim_in(text: str, told_from: int) -> Iterator[Span]:
    """`told_from`: behind the side's name, or the pronoun for it, which the sentence begins with."""
    found = next((each for claim in _CLAIMS if (each := claim.match(text, told_from))), None)
    if found is not None and len(found["said"]) > _LEAST_LENGTH and not _NO_TRAIT.match(found["said"]):
        yield Span(*found.span("said"))


def needed_in(text: str, name_at: int) -> Iterator[Span]:
    """`name_at`: where the side's name begins."""
    if found := _IS_NEEDED.match(text[:name_at]):
        yield Span(*found.span("said"))


_LEAST_LENGTH = 2
