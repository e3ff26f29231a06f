"""What is kept on disk: one SQLite file per data folder, through peewee. `store.open_store` is the way in."""
