"""What can keep a review from being made."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError, WrongUse


class ReviewEmpty(WrongUse):
    """No objective belongs to the year. Fields: year."""


class ReviewStopped(LifeokrError):
    """The process that makes the review ended before it was done. Fields: reason."""
