import { handleAuthRequest } from '#lib/auth/handler.ts'

export async function GET(request: Request): Promise<Response> {
  return await handleAuthRequest(request)
}

export async function POST(request: Request): Promise<Response> {
  return await handleAuthRequest(request)
}
