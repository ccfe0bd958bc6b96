from langchain_core.tools import BaseTool as BaseTool
from langchain_core.tools import tool as tool
