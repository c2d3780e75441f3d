export class NotFoundError extends Error {
  status = 404;
}

export class BadRequestError extends Error {
  status = 400;
}

export class ForbiddenError extends Error {
  status = 403;
}
