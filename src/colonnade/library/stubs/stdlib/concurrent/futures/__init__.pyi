from concurrent.futures._base import Executor as Executor
from concurrent.futures._base import Future as Future
from concurrent.futures._base import as_completed as as_completed
from concurrent.futures._base import wait as wait
from concurrent.futures.process import ProcessPoolExecutor as ProcessPoolExecutor
from concurrent.futures.thread import ThreadPoolExecutor as ThreadPoolExecutor
