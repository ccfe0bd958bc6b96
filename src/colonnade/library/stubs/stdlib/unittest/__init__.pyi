from unittest.case import FunctionTestCase as FunctionTestCase
from unittest.case import IsolatedAsyncioTestCase as IsolatedAsyncioTestCase
from unittest.case import SkipTest as SkipTest
from unittest.case import TestCase as TestCase
