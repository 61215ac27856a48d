#include "logscan.h"
