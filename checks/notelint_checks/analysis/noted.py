"""What facts and notes hold of the talk: topics, and what the interviewers said of themselves."""

from __future__ import annotations

from notelint import Draft

__all__ = ["noted"]


def noted(draft: Draft) -> list[tuple[str, str]]:
    """Return the topics, the interviewers' backgrounds and the topics of the notes with their dotted keys, as `mentions`
    takes them.
    """
    facts = draft.situation.facts
    listed = [(f"topics.{number}", topic.text) for number, topic in enumerate(facts.topics or ())]
    told = [
        (f"interviewers.{number}.background.{place}", text)
        for number, person in enumerate(facts.interviewers or ())
        for place, text in enumerate(person.background)
    ]
    return [*listed, *told, *((f"notes.topics.{n}", note.text) for n, note in enumerate(draft.situation.notes.topics))]
