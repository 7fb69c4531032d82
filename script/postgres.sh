# A throw-away PostgreSQL on a free port; source this, then call start_postgres.
# It puts the connection string in REGIETAFEL_TEST_POSTGRES and stops and removes the cluster when the script ends.
#   start_postgres [option of postgres …]     for instance: start_postgres -c fsync=off

# A port nobody listens on: nothing answers when we knock.
free_port() {
  local port
  while port=$((20000 + RANDOM % 30000)); (: </dev/tcp/127.0.0.1/$port) 2>/dev/null; do :; done
  echo "$port"
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [[ $EUID -eq 0 ]]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start_postgres() {
  local port
  port=$(free_port)
  postgres_bin=$(dirname "$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)")
  postgres_dir=$(mktemp -d -t regietafel-postgres.XXXXXX)
  trap stop_postgres EXIT
  if [[ $EUID -eq 0 ]]; then chown postgres "$postgres_dir"; fi

  as_postgres "$postgres_bin/initdb" -D "$postgres_dir" -U postgres --auth=trust -E UTF8 --locale=C.UTF-8 >/dev/null
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_dir" -l "$postgres_dir/log" -w start -o \
    "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_dir -c max_connections=300 $*" >/dev/null
  export REGIETAFEL_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

stop_postgres() {
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_dir" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$postgres_dir"
}
