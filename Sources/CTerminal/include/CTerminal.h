int ct_version(void);
