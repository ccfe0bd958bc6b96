from marshmallow import fields as fields
from marshmallow import validate as validate
from webargs.core import ValidationError as ValidationError
