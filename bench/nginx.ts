import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const startLimitMs = 5000
const retryMs = 50

export type Nginx = { url: string; close: () => Promise<void> }

/** Starts one nginx worker that compresses this page at gzip level 6 for every request. */
export async function startNginx(program: string, port: number, page: Buffer): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-nginx-'))
  const configuration = join(folder, 'nginx.conf')
  await writeFile(join(folder, 'page.html'), page)
  await writeFile(configuration, configurationFor(folder, port))
  const nginx = spawn(program, ['-p', folder, '-c', configuration, '-e', join(folder, 'error.log')], {
    stdio: 'inherit',
  })
  const url = `http://127.0.0.1:${port}/page.html`
  await untilItAnswers(url)
  return {
    url,
    async close() {
      const ended = once(nginx, 'exit')
      nginx.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function configurationFor(folder: string, port: number): string {
  return `daemon off;
master_process off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  default_type text/html;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=10;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  gzip on;
  gzip_comp_level 6;
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`
}

async function untilItAnswers(url: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < startLimitMs; waitedMs += retryMs) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await pause(retryMs)
  }
  throw new Error(`nginx did not answer at ${url} within ${startLimitMs} ms.`)
}
