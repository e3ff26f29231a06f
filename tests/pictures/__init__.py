"""Pictures of every screen and state, in all themes, sizes, text sizes and languages, of the real window.

`python -m tests.pictures FOLDER` writes them and names each text that is cut, broken, covered or overlapping;
`tests/ui/test_every_picture.py` looks at a share of them without writing any.
"""
