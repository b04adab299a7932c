"""The loop of a worker process: commands as lines of JSON, each answered with one line."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from typing import Any

_PR_SET_PDEATHSIG = 1  # of <sys/prctl.h>


def serve(make: Callable[[str, int], Any]) -> None:
    """Answer commands until the input ends.

    Parameters
    ----------
    make : callable
        Called at the first command, with the two arguments of the program: the framework and the
        number of threads. Commands are methods of what it returns; an error is an answer as well.
    """
    # A stopped process cannot see that its driver has died, so the kernel ends it.
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    # Whatever the framework prints must not end up among the answers.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    made: Any = None
    for line in sys.stdin:
        request = json.loads(line)
        try:
            if made is None:
                made = make(sys.argv[1], int(sys.argv[2]))
            answer = getattr(made, request.pop("command"))(**request)
        except Exception as error:  # the driver shows it; the process goes on
            traceback.print_exc()
            text = str(error).strip().splitlines()
            answer = {"error": f"{type(error).__name__}: {text[0] if text else ''}"}
        answers.write(json.dumps(answer) + "\n")
