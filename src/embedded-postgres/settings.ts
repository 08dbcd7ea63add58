/** The server's settings. All stand on its command line, so that a cluster made by an older version has them too. */

/** Arguments for `postgres`, for a server that takes connections on this port of the loopback address alone. */
export function serverArguments(options: {
  readonly port: number;
  readonly durable: boolean;
  readonly clusterName: string;
}): readonly string[] {
  const flag = options.durable ? 'on' : 'off';
  const settings: Readonly<Record<string, string>> = {
    // Shown in the command line of each of its processes.
    cluster_name: options.clusterName,
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    // No socket file: its path would have to be short, and readable for two accounts.
    unix_socket_directories: '',
    max_connections: '100',
    // As much as PostgreSQL's own default, named because the memory of a small machine hangs on it.
    shared_buffers: '128MB',
    // Reads and writes in the backends themselves: three processes fewer, and the data fits into memory.
    io_method: 'sync',
    fsync: flag,
    synchronous_commit: flag,
    full_page_writes: flag,
    // PostgreSQL's own default, and less where the data is thrown away anyhow, often in memory.
    max_wal_size: options.durable ? '1GB' : '256MB',
    // As with segments of the usual size, which these follow: what a burst after a quiet night finds filled already, and
    // room for more than one batch.
    min_wal_size: '80MB',
    wal_buffers: '4MB',
    // Longer than the service's longest deadline for a call (900 ms): a deadlock is a bug, not a case for retries.
    deadlock_timeout: '2s',
    timezone: 'UTC',
    // The log may hold no data of callers: neither statements, nor the details that quote rows.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    // The launcher reads the log, in English.
    lc_messages: 'C',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
