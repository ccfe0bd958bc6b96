from litestar import *
from litestar.datastructures import UploadFile as UploadFile
from litestar.response import File as File
from litestar.response import Redirect as Redirect
from litestar.response import Template as Template
