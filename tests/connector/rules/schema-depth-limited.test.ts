import { testRule } from './test-rule';

testRule('schema-depth-limited', {
  finds: [
    {
      name: '29 levels',
      set: {
        '/definitions/Deep': {
          items: {
            items: {
              items: {
                items: {
                  items: {
                    items: {
                      items: {
                        items: {
                          items: {
                            items: {
                              items: {
                                items: {
                                  items: {
                                    items: {
                                      items: {
                                        items: {
                                          items: {
                                            items: {
                                              items: {
                                                items: {
                                                  items: {
                                                    items: {
                                                      items: {
                                                        items: {
                                                          items: { items: { items: { items: { type: 'string' } } } },
                                                        },
                                                      },
                                                    },
                                                  },
                                                },
                                              },
                                            },
                                          },
                                        },
                                      },
                                    },
                                  },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      finds: [
        {
          at: '/definitions/Deep',
          text: '"Deep"',
          message: 'The schema is 29 levels deep with its references; more than 28 are likely to be refused.',
          official:
            "The schema exceeds the maximum allowed depth. Schemas must not exceed a depth of '28', including referenced ('$ref') schemas.",
        },
      ],
    },
    {
      name: 'a deep answer',
      set: {
        '/paths/~1loans/post/responses/201/schema': {
          type: 'object',
          properties: {
            inner: {
              type: 'object',
              properties: {
                inner: {
                  type: 'object',
                  properties: {
                    inner: {
                      type: 'object',
                      properties: {
                        inner: {
                          type: 'object',
                          properties: {
                            inner: {
                              type: 'object',
                              properties: {
                                inner: {
                                  type: 'object',
                                  properties: {
                                    inner: {
                                      type: 'object',
                                      properties: {
                                        inner: {
                                          type: 'object',
                                          properties: {
                                            inner: {
                                              type: 'object',
                                              properties: {
                                                inner: {
                                                  type: 'object',
                                                  properties: {
                                                    inner: {
                                                      type: 'object',
                                                      properties: {
                                                        inner: {
                                                          type: 'object',
                                                          properties: {
                                                            inner: {
                                                              type: 'object',
                                                              properties: {
                                                                inner: {
                                                                  type: 'object',
                                                                  properties: {
                                                                    inner: {
                                                                      type: 'object',
                                                                      properties: {
                                                                        inner: {
                                                                          type: 'object',
                                                                          properties: {
                                                                            inner: {
                                                                              type: 'object',
                                                                              properties: {
                                                                                inner: {
                                                                                  type: 'object',
                                                                                  properties: {
                                                                                    inner: {
                                                                                      type: 'object',
                                                                                      properties: {
                                                                                        inner: {
                                                                                          type: 'object',
                                                                                          properties: {
                                                                                            inner: {
                                                                                              type: 'object',
                                                                                              properties: {
                                                                                                inner: {
                                                                                                  type: 'object',
                                                                                                  properties: {
                                                                                                    inner: {
                                                                                                      type: 'object',
                                                                                                      properties: {
                                                                                                        inner: {
                                                                                                          type: 'object',
                                                                                                          properties: {
                                                                                                            inner: {
                                                                                                              type: 'object',
                                                                                                              properties:
                                                                                                                {
                                                                                                                  inner:
                                                                                                                    {
                                                                                                                      type: 'object',
                                                                                                                      properties:
                                                                                                                        {
                                                                                                                          inner:
                                                                                                                            {
                                                                                                                              type: 'object',
                                                                                                                              properties:
                                                                                                                                {
                                                                                                                                  inner:
                                                                                                                                    {
                                                                                                                                      type: 'string',
                                                                                                                                    },
                                                                                                                                },
                                                                                                                            },
                                                                                                                        },
                                                                                                                    },
                                                                                                                },
                                                                                                            },
                                                                                                          },
                                                                                                        },
                                                                                                      },
                                                                                                    },
                                                                                                  },
                                                                                                },
                                                                                              },
                                                                                            },
                                                                                          },
                                                                                        },
                                                                                      },
                                                                                    },
                                                                                  },
                                                                                },
                                                                              },
                                                                            },
                                                                          },
                                                                        },
                                                                      },
                                                                    },
                                                                  },
                                                                },
                                                              },
                                                            },
                                                          },
                                                        },
                                                      },
                                                    },
                                                  },
                                                },
                                              },
                                            },
                                          },
                                        },
                                      },
                                    },
                                  },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      finds: [
        {
          at: '/paths/~1loans/post/responses/201/schema',
          text: '"schema"',
          message: 'The schema is 29 levels deep with its references; more than 28 are likely to be refused.',
          official:
            "The schema exceeds the maximum allowed depth. Schemas must not exceed a depth of '28', including referenced ('$ref') schemas.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'three levels', set: { '/definitions/Deep': { items: { items: { type: 'string' } } } } },
    {
      name: 'a schema of exactly 28 levels',
      set: {
        '/definitions/NewLoan/properties/bookId': {
          type: 'object',
          properties: {
            inner: {
              type: 'object',
              properties: {
                inner: {
                  type: 'object',
                  properties: {
                    inner: {
                      type: 'object',
                      properties: {
                        inner: {
                          type: 'object',
                          properties: {
                            inner: {
                              type: 'object',
                              properties: {
                                inner: {
                                  type: 'object',
                                  properties: {
                                    inner: {
                                      type: 'object',
                                      properties: {
                                        inner: {
                                          type: 'object',
                                          properties: {
                                            inner: {
                                              type: 'object',
                                              properties: {
                                                inner: {
                                                  type: 'object',
                                                  properties: {
                                                    inner: {
                                                      type: 'object',
                                                      properties: {
                                                        inner: {
                                                          type: 'object',
                                                          properties: {
                                                            inner: {
                                                              type: 'object',
                                                              properties: {
                                                                inner: {
                                                                  type: 'object',
                                                                  properties: {
                                                                    inner: {
                                                                      type: 'object',
                                                                      properties: {
                                                                        inner: {
                                                                          type: 'object',
                                                                          properties: {
                                                                            inner: {
                                                                              type: 'object',
                                                                              properties: {
                                                                                inner: {
                                                                                  type: 'object',
                                                                                  properties: {
                                                                                    inner: {
                                                                                      type: 'object',
                                                                                      properties: {
                                                                                        inner: {
                                                                                          type: 'object',
                                                                                          properties: {
                                                                                            inner: {
                                                                                              type: 'object',
                                                                                              properties: {
                                                                                                inner: {
                                                                                                  type: 'object',
                                                                                                  properties: {
                                                                                                    inner: {
                                                                                                      type: 'object',
                                                                                                      properties: {
                                                                                                        inner: {
                                                                                                          type: 'object',
                                                                                                          properties: {
                                                                                                            inner: {
                                                                                                              type: 'object',
                                                                                                              properties:
                                                                                                                {
                                                                                                                  inner:
                                                                                                                    {
                                                                                                                      type: 'string',
                                                                                                                    },
                                                                                                                },
                                                                                                            },
                                                                                                          },
                                                                                                        },
                                                                                                      },
                                                                                                    },
                                                                                                  },
                                                                                                },
                                                                                              },
                                                                                            },
                                                                                          },
                                                                                        },
                                                                                      },
                                                                                    },
                                                                                  },
                                                                                },
                                                                              },
                                                                            },
                                                                          },
                                                                        },
                                                                      },
                                                                    },
                                                                  },
                                                                },
                                                              },
                                                            },
                                                          },
                                                        },
                                                      },
                                                    },
                                                  },
                                                },
                                              },
                                            },
                                          },
                                        },
                                      },
                                    },
                                  },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    {
      name: 'a schema that refers to itself',
      set: { '/definitions/NewLoan/properties/parent': { $ref: '#/definitions/NewLoan' } },
    },
  ],
});
