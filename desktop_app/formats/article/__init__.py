"""From an article that contrasts two things to drafts of what a deck could say: wording, structure, rules.

Nothing here knows what the two things are: the sides are found from the text.

`reading` makes blocks of a file with `readers`, `drafting` makes drafts of them: `sides` finds the two,
`statements` tells what is said of which, `contrasts` sets statements against each other, `kinds` finds the
rest, `noise` says what is none of it. `to_deck` writes accepted drafts as items.
"""
