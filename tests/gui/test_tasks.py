"""The one worker thread: order, stale answers, troubles, stopping, bugs."""

import gc
import threading
import time
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.progress import Progress


def never(answer: object) -> None:
    pytest.fail(f"{answer} was not expected")


def test_work_runs_in_order_on_one_other_thread_and_answers_on_the_main_one(qtbot: QtBot, tasks: Tasks) -> None:
    worked: list[int] = []
    answered: list[tuple[int, bool]] = []
    threads: set[int] = set()
    here = QThread.currentThread()

    def work(number: int, _progress: Progress) -> int:
        worked.append(number)
        threads.add(threading.get_ident())
        return number

    for number in range(20):
        tasks.run(
            partial(work, number),
            lambda got: answered.append((got, QThread.currentThread() is here)),
        )
    qtbot.waitUntil(lambda: not tasks.busy)
    assert worked == list(range(20))
    assert answered == [(number, True) for number in range(20)]
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_a_newer_job_of_the_same_topic_makes_the_older_answer_stale(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[str] = []
    ended: list[str] = []

    def say(word: str, _progress: Progress) -> str:
        return word

    for word in ("old", "new"):
        tasks.run(partial(say, word), got.append, topic="list", ended=partial(ended.append, word))
    tasks.run(lambda _progress: "other", got.append, topic="else")
    qtbot.waitUntil(lambda: not tasks.busy)
    assert got == ["new", "other"]
    assert ended == ["old", "new"]


def test_a_trouble_goes_to_failed_or_else_to_the_signal(qtbot: QtBot, tasks: Tasks) -> None:
    def fail(_progress: Progress) -> None:
        raise Trouble("The disk is full.")

    told: list[str] = []
    tasks.run(fail, never, failed=lambda trouble: told.append(str(trouble)))
    with qtbot.waitSignal(tasks.trouble) as signal:
        tasks.run(fail, never)
    assert told == ["The disk is full."]
    assert signal.args == ["The disk is full."]


def test_stop_reaches_the_running_work_through_its_progress(qtbot: QtBot, tasks: Tasks) -> None:
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        for step in range(2000):
            progress(step / 2000)
            time.sleep(0.005)

    failed: list[Trouble] = []
    with qtbot.waitSignal(tasks.progressed):
        job = tasks.run(work, never, failed=failed.append)
    assert started.wait(5)
    tasks.stop(job)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert [type(trouble) for trouble in failed] == [Stopped]


def test_work_stopped_while_it_waits_is_never_begun(qtbot: QtBot, tasks: Tasks) -> None:
    go_on = threading.Event()
    begun: list[bool] = []
    tasks.run(lambda _progress: go_on.wait(5), lambda _done: None)
    job = tasks.run(lambda _progress: begun.append(True), never)
    tasks.stop(job)
    go_on.set()
    with qtbot.assertNotEmitted(tasks.trouble):
        qtbot.waitUntil(lambda: not tasks.busy)
    assert begun == []


def test_a_bug_is_reported_without_what_the_message_says_of_people(qtbot: QtBot) -> None:
    tasks = Tasks()
    name = "Ana Ruiz"
    ended: list[bool] = []

    def work(_progress: Progress) -> None:
        raise KeyError(name)

    with qtbot.waitSignal(tasks.bug) as signal:
        tasks.run(
            work,
            never,
            failed=never,
            ended=lambda: ended.append(True),
        )
    qtbot.waitUntil(lambda: not tasks.busy)
    tasks.shutdown()
    assert signal.args is not None
    assert "KeyError" in signal.args[0]
    assert "Ana Ruiz" not in signal.args[0]
    assert ended == [True]


def test_busy_is_told_once_around_everything(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[bool] = []
    tasks.busy_changed.connect(told.append)
    for _ in range(3):
        tasks.run(lambda _progress: None, lambda _done: None)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert told == [True, False]


def test_an_answer_for_a_deleted_object_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    class Page(QObject):
        def show_answer(self, _answer: object) -> None:
            self.setObjectName("would raise, being deleted")

    page = Page()
    go_on = threading.Event()
    tasks.run(lambda _progress: go_on.wait(5), page.show_answer)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)


def test_shutdown_finishes_what_was_queued(qtbot: QtBot) -> None:
    tasks = Tasks()
    done: list[int] = []

    def note(number: int, _progress: Progress) -> None:
        done.append(number)

    for number in range(5):
        tasks.run(partial(note, number), never)
    tasks.shutdown()
    assert done == [0, 1, 2, 3, 4]
    qtbot.wait(20)


class _Ring:
    """Garbage that only the collector finds; it notes on which thread it went."""

    def __init__(self, ends: list[int]) -> None:
        self.itself = self
        self.ends = ends

    def __del__(self) -> None:
        self.ends.append(threading.get_ident())


def test_what_the_collector_finds_goes_on_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    ends: list[int] = []

    def litter(_progress: Progress) -> None:
        for _ in range(20_000):
            # Enough for Python to collect by itself, were it not told to leave that to the main thread.
            ring: list[object] = []
            ring.append(ring)

    for _ in range(3):
        _Ring(ends)
        tasks.run(litter, lambda _answer: None)
    qtbot.waitUntil(lambda: not tasks.busy and len(ends) == 3)
    assert set(ends) == {threading.get_ident()}


def test_python_collects_by_itself_again_when_the_worker_is_gone(qapp: object) -> None:
    assert qapp is not None
    running = Tasks()
    assert not gc.isenabled()
    running.shutdown()
    assert gc.isenabled()
