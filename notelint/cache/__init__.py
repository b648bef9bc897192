"""Results of earlier runs, kept without any text of a draft, so that what did not change is not linted again."""
