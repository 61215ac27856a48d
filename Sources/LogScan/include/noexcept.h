#ifndef LOGSCAN_NOEXCEPT_H
#define LOGSCAN_NOEXCEPT_H

/// Says of a function of the C face that no exception leaves it: one that did would end the program.
#ifdef __cplusplus
#define LOGSCAN_NOEXCEPT noexcept
#else
#define LOGSCAN_NOEXCEPT
#endif

#endif
