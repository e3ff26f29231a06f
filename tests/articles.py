"""Articles that tests bring: short ones, with passages that are easy to know again."""

from __future__ import annotations

TWO_ROLES = """# Two roles that get confused: leadership vs. management

## Vision vs. execution

Leaders look past the present and say where the firm should be heading. Managers take that picture and work \
out the route in steps, budget and dates.

## People vs. process

Leaders learn what drives each person and coach them onward. Managers set procedures and standards, then \
check that the work follows them.

## Influence vs. authority

People follow leaders because they trust the person, whatever the job title. People do what managers ask \
because the post carries the right to decide.

## Long view vs. near view

Leaders put effort into work that pays off in years. Managers answer for this week and this quarter.

Both leaders and managers need the trust of the people they work with.

Subscribe to our newsletter for more posts like this.
"""
TITLES = ("Vision vs. execution", "People vs. process", "Influence vs. authority", "Long view vs. near view")
NOTHING = """# Bread at home

Flour and water rest over night in a cool place. In the morning the dough has doubled.

Bake it in a hot oven until the crust is dark. Let it cool before you cut it.
"""
"""Nothing is contrasted in it."""
MARKETING = """# Leaders vs. managers

Leaders set a direction, while managers plan the steps.
Leaders look years ahead, whereas managers look at this quarter.

For example, a manager may move a deadline when two people are ill.
"""
"""With an example."""
