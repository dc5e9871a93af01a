FROM a AS Big
FROM big
