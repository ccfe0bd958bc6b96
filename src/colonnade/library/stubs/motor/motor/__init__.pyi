from motor.motor_tornado import MotorClient as MotorClient
from motor.motor_tornado import MotorCollection as MotorCollection
from motor.motor_tornado import MotorDatabase as MotorDatabase
