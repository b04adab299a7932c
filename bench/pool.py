"""Processes, of which only the one that is being timed may run."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent


class WorkerError(RuntimeError):
    """A worker answered with an error, died, or did not answer in time."""


@dataclass(frozen=True)
class Column:
    """A column of the table.

    Attributes
    ----------
    name : str
        A framework, alone or with how it runs the models: ``-hybrid`` (hybridized) or
        ``-compile`` (by torch.compile).
    python : str
        Interpreter in whose environment the framework is installed.
    """

    name: str
    python: str

    @property
    def framework(self) -> str:
        """Name of the module to import."""
        return self.name.partition("-")[0]

    @property
    def variant(self) -> str:
        """How the models run: ``""``, ``"hybrid"`` or ``"compile"``."""
        return self.name.partition("-")[2]

    def environment(self, threads: int) -> dict[str, str]:
        """Environment variables of its processes."""
        env = {**os.environ, "MXNET_SUBGRAPH_BACKEND": "NONE", "PYTHONUNBUFFERED": "1"}
        for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
            env[name] = str(threads)
        if self.framework != "weft":
            # PYTHONPATH may name a weft that is not installed; the peers must not see it.
            env.pop("PYTHONPATH", None)
        return env


class Process:
    """A process that answers lines with lines, stopped except while it does."""

    def __init__(
        self, name: str, command: list[str], env: dict[str, str], timeout: float, verbose: bool
    ) -> None:
        self.name = name
        self._timeout = timeout
        self._unread = b""
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if verbose else subprocess.DEVNULL,
            env=env,
        )

    def exchange(self, line: str) -> str:
        """Send a line and wait for the answer.

        Raises
        ------
        WorkerError
            When the process ends, or the time limit passes.
        """
        process = self._process
        if process.poll() is not None:
            raise WorkerError(f"{self.name}: the process ended with {process.returncode}")
        process.send_signal(signal.SIGCONT)
        try:
            process.stdin.write(line.encode() + b"\n")
            process.stdin.flush()
            return self._read_line().decode()
        except BrokenPipeError:
            raise WorkerError(f"{self.name}: the process ended") from None
        finally:
            # Idle threads that still spin would take time from the next process.
            process.send_signal(signal.SIGSTOP)

    def _read_line(self) -> bytes:
        output = self._process.stdout.fileno()
        deadline = time.monotonic() + self._timeout
        while b"\n" not in self._unread:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([output], [], [], left)[0]:
                raise WorkerError(f"{self.name}: no answer within {self._timeout:.0f} s")
            piece = os.read(output, 1 << 16)
            if not piece:
                code = self._process.wait()
                raise WorkerError(f"{self.name}: the process ended with {code}")
            self._unread += piece
        line, self._unread = self._unread.split(b"\n", 1)
        return line

    def close(self) -> None:
        """End the process."""
        if self._process.poll() is None:
            self._process.kill()
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()


class Worker(Process):
    """A process of one framework."""

    def __init__(
        self,
        column: Column,
        threads: int,
        timeout: float,
        verbose: bool,
        script: str = "worker.py",
        environment: dict[str, str] | None = None,
    ) -> None:
        self.column = column
        command = [column.python, str(HERE / script), column.framework, str(threads)]
        env = column.environment(threads) | (environment or {})
        super().__init__(column.name, command, env, timeout, verbose)

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self, command: str, **arguments: Any) -> dict[str, Any]:
        """Send a command and wait for its answer.

        Raises
        ------
        WorkerError
            When the answer is an error, the process ends, or the time limit passes.
        """
        answer = json.loads(self.exchange(json.dumps({"command": command, **arguments})))
        if "error" in answer:
            raise WorkerError(answer["error"])
        return answer
