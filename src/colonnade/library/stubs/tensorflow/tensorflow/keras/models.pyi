from keras.models import load_model as load_model
from keras.models import save_model as save_model
