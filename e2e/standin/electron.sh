#!/bin/sh
# Takes the place of Electron's executable, for those who start one by its path.
exec node "$(dirname "$0")/index.js" "$@"
