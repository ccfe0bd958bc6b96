from subprocess import PIPE as PIPE
from subprocess import CalledProcessError as CalledProcessError
from subprocess import Popen as Popen
from subprocess import call as call
from subprocess import check_call as check_call
from subprocess import check_output as check_output
from subprocess import run as run
