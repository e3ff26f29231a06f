/* Notes every connect() of the process in the file named by VERSUS_TRAP: the family, and the path of a local one.
   Loaded before the C library, so that what Qt opens is seen as well as what Python opens. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>

int connect(int socket, const struct sockaddr *address, socklen_t length)
{
    static int (*real)(int, const struct sockaddr *, socklen_t);
    const char *trap = getenv("VERSUS_TRAP");
    FILE *file = trap ? fopen(trap, "a") : NULL;
    if (file) {
        const struct sockaddr_un *local = (const struct sockaddr_un *)address;
        fprintf(file, "%d %s\n", address->sa_family, address->sa_family == AF_UNIX ? local->sun_path : "");
        fclose(file);
    }
    if (!real)
        real = dlsym(RTLD_NEXT, "connect");
    return real(socket, address, length);
}
