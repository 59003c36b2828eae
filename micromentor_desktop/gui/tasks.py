"""The one worker thread that every workflow call goes through, so that the window never freezes.

The database and the solver are touched by this thread only. Jobs run one after another in the order in which they were
given; their answers come back on the main thread.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThread, Signal, Slot

from micromentor_desktop.errors import FileGone, Stopped, Trouble
from micromentor_desktop.gui.garbage import Garbage
from micromentor_desktop.gui.report import bug_report
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    number: int
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[Trouble], None] | None
    ended: Callable[[], None] | None
    topic: str
    stop: threading.Event


@dataclass(frozen=True, slots=True)
class _Answer:
    """Exactly one of result, trouble and bug counts: a bug is a traceback, a trouble the user's."""

    job: _Job
    result: object = None
    trouble: Trouble | None = None
    bug: str = ""


class _Worker(QThread):
    answered = Signal(object)
    let_go = Signal(int)
    """The job's number: the worker holds nothing of it any more."""
    progressed = Signal(int, float)

    def __init__(self, jobs: SimpleQueue[_Job | None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("workflows")
        self._jobs = jobs

    def run(self) -> None:
        """Work until None comes out of the queue."""
        while (job := self._jobs.get()) is not None:
            number = job.number
            self.answered.emit(self._answer(job))
            del job
            self.let_go.emit(number)

    def _answer(self, job: _Job) -> _Answer:
        told = -1.0

        def progress(share: float) -> None:
            nonlocal told
            if job.stop.is_set():
                raise Stopped(tr("Stopped. Nothing was changed."))
            # A solver reports thousands of times a second; the eye does not see less than a hundredth.
            if share >= 1.0 or abs(share - told) >= 0.01:
                told = share
                self.progressed.emit(job.number, share)

        try:
            if job.stop.is_set():
                raise Stopped(tr("Stopped before it began. Nothing was changed."))
            return _Answer(job, result=job.work(progress))
        except Trouble as trouble:
            return _Answer(job, trouble=trouble)
        except Exception as error:  # noqa: BLE001 - the worker's boundary: whatever it is, it is reported as our bug
            return _Answer(job, bug=bug_report(error))


class Tasks(QObject):
    """Runs work on the worker thread and brings the answers back to the main thread.

    A newer job with the same topic makes an older one's answer stale: it is dropped, although the work itself is done.
    An answer is also dropped when the object that its callback belongs to has been deleted meanwhile.
    """

    busy_changed = Signal(bool)
    progressed = Signal(int, float)
    """The job's number, and its share done (0 to 1)."""
    trouble = Signal(str)
    """The sentence of a Trouble for which no ``failed`` was given. Stopping is no trouble: the user knows."""
    file_gone = Signal(str)
    """The sentence of a FileGone, whoever asked: there is one answer to it, which is not that of a dialog."""
    bug = Signal(str)
    """The traceback of an error of ours."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._open = True
        self._waiting: dict[int, _Job] = {}
        # A job's callbacks may hold the last reference to a widget, which must die on this thread, not on the worker's.
        self._held: dict[int, _Job] = {}
        self._newest: dict[str, int] = {}
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._worker = _Worker(self._jobs, self)
        self._worker.answered.connect(self._take)
        self._worker.let_go.connect(self._release)
        self._worker.progressed.connect(self._tell_progress)
        self._garbage = Garbage(self)
        self._worker.start()

    @property
    def busy(self) -> bool:
        """Whether any job is running or queued."""
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Trouble], None] | None = None,
        ended: Callable[[], None] | None = None,
        topic: str = "",
    ) -> int:
        """Queue the work and return the job's number.

        ``done`` gets the result, ``failed`` a Trouble (without it, the signal ``trouble`` is emitted). ``ended`` is
        called last in every case, also after a bug or when the answer was stale.
        """
        job = _Job(next(self._numbers), work, done, failed, ended, topic, threading.Event())
        if topic:
            self._newest[topic] = job.number
        self._waiting[job.number] = job
        self._jobs.put(job)
        if len(self._waiting) == 1:
            self.busy_changed.emit(True)
        return job.number

    def stop(self, job: int) -> None:
        """Ask a job to stop; the next time it tells its progress, Stopped is raised inside it."""
        if job in self._waiting:
            self._waiting[job].stop.set()

    def shutdown(self) -> None:
        """Finish the queued work, then end the thread. Answers that are still on their way are dropped."""
        self._open = False
        self._jobs.put(None)
        self._worker.wait()
        self._garbage.stop()

    @Slot(int, float)
    def _tell_progress(self, job: int, share: float) -> None:
        if job in self._waiting:
            self.progressed.emit(job, share)

    @Slot(int)
    def _release(self, job: int) -> None:
        self._held.pop(job, None)

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        if not self._open:
            return
        job = answer.job
        del self._waiting[job.number]
        self._held[job.number] = job
        stale = bool(job.topic) and self._newest[job.topic] != job.number
        try:
            if answer.bug:
                _log.error("A job failed:\n%s", answer.bug)
                self.bug.emit(answer.bug)
            elif stale:
                pass
            elif answer.trouble is None:
                _call(job.done, answer.result)
            elif job.failed is not None:
                _call(job.failed, answer.trouble)
            elif not isinstance(answer.trouble, FileGone | Stopped):
                self.trouble.emit(str(answer.trouble))
            if isinstance(answer.trouble, FileGone):
                self.file_gone.emit(str(answer.trouble))
        finally:
            if job.ended is not None:
                _call(job.ended)
            if not self._waiting:
                self.busy_changed.emit(False)


def _call(callback: Callable[..., None], *arguments: object) -> None:
    """Call back, unless it is a method of an object that Qt has deleted."""
    owner = getattr(callback, "__self__", None)
    if not isinstance(owner, QObject) or shiboken6.isValid(owner):
        callback(*arguments)
