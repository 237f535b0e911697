"""Every flag of an objective has its sentence."""

from __future__ import annotations

from lifeokr.domain.horizon import FLAGS
from lifeokr.words.goals import flag_word


def test_every_flag_that_the_domain_raises_can_be_said():
    assert [flag for flag in FLAGS if not flag_word(flag)] == []
