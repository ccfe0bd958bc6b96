from multiprocessing.pool import Pool as Pool
from multiprocessing.process import BaseProcess
from queue import Queue as Queue
from threading import BoundedSemaphore as BoundedSemaphore
from threading import Condition as Condition
from threading import Event as Event
from threading import Lock as Lock
from threading import RLock as RLock
from threading import Semaphore as Semaphore
from typing import Any

class Process(BaseProcess): ...

JoinableQueue = Queue
SimpleQueue = Queue

def Pipe(duplex: bool = True) -> tuple[Any, Any]: ...
