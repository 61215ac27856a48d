#ifndef LOGSCAN_H
#define LOGSCAN_H
#endif
